package io.claimstream.app.broker;

import io.claimstream.app.failure.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka in this process, on the loopback interface only: one node that is broker and controller.
 */
public final class EmbeddedBroker implements Broker {
    private static final String HOST = "127.0.0.1";

    private final KafkaNode node;
    private final Path directory;
    private final FileChannel lock;
    private final boolean temporary;
    private boolean closed;

    private EmbeddedBroker(KafkaNode node, Path directory, FileChannel lock, boolean temporary) {
        this.node = node;
        this.directory = directory;
        this.lock = lock;
        this.temporary = temporary;
    }

    /** On a free port, with data that is deleted on close. */
    public static EmbeddedBroker temporary() {
        return temporary(Map.of());
    }

    /** As {@link #temporary()}, with these settings of a broker over ours. */
    public static EmbeddedBroker temporary(Map<String, String> settings) {
        try {
            return start(Files.createTempDirectory("claimstream-kafka-"), true, 0, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * With data that is kept in a directory, and found again there.
     *
     * @param port where clients connect, 0 for a free one
     * @throws Failure if another process uses the directory, the port is taken, or Kafka does not start
     */
    public static EmbeddedBroker at(Path directory, int port) {
        return start(directory, false, port, Map.of());
    }

    private static EmbeddedBroker start(Path directory, boolean temporary, int port, Map<String, String> settings) {
        FileChannel lock = lock(directory);
        try {
            if (port != 0) {
                requireFree(port);
            }
            List<Integer> free = freePorts(2);
            var node = KafkaNode.start(
                    directory.resolve("kafka"), HOST, port == 0 ? free.get(0) : port, free.get(1), settings);
            return new EmbeddedBroker(node, directory, lock, temporary);
        } catch (RuntimeException e) {
            release(lock, temporary ? directory : null);
            throw e;
        }
    }

    @Override
    public String bootstrapServers() {
        return node.address();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            node.stop();
            release(lock, temporary ? directory : null);
        }
    }

    /** Before Kafka looks at the directory: its own complaint would come late, and name a file of its own. */
    private static FileChannel lock(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new Failure("Cannot keep Kafka's data in %s: %s".formatted(directory, e), e);
        }
        throw new Failure("Another process keeps Kafka's data in %s; stop it, or give another directory."
                .formatted(directory.toAbsolutePath()));
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, loopback())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new Failure("Port %d is taken; stop what listens there, or give another port.".formatted(port), e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** Different ones: each is held until all are found. Kafka must be told its ports before it listens. */
    private static List<Integer> freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            try {
                while (sockets.size() < count) {
                    sockets.add(new ServerSocket(0, 1, loopback()));
                }
                return sockets.stream().map(ServerSocket::getLocalPort).toList();
            } finally {
                for (ServerSocket socket : sockets) {
                    socket.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(FileChannel lock, @Nullable Path delete) {
        try {
            lock.close();
            if (delete != null) {
                delete(delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
