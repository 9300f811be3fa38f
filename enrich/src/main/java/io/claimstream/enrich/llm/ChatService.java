package io.claimstream.enrich.llm;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a service over HTTP: a few tries where it is busy or fails, each of them bounded in time and bytes. It follows no
 * redirect, and no message of it says what the service wrote, since services quote keys.
 */
final class ChatService {
    private static final int MOST_BYTES = 4 << 20;
    private static final int TRIES = 4;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** A service that wants to be left alone for longer is asked again later. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Too large, not understood: what the request holds is to blame, whoever sends it. */
    private static final Set<Integer> ABOUT_CONTENT = Set.of(413, 422);

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final LlmSettings settings;
    private final Pause pause;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Waits. */
    @FunctionalInterface
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    ChatService(LlmSettings settings, Pause pause) {
        this.settings = settings;
        this.pause = pause;
    }

    /**
     * The completion that the service gives, as it came.
     *
     * @throws UnavailableException if none of the tries got one
     * @throws UnansweredException if it will not answer this request
     */
    byte[] complete(byte[] request) throws UnavailableException, UnansweredException, InterruptedException {
        Duration next = FIRST_PAUSE;
        for (int left = TRIES - 1; ; left--) {
            String failure;
            Duration wait = next;
            try {
                HttpResponse<byte[]> response = send(request);
                int status = response.statusCode();
                if (status == 200) {
                    return response.body();
                }
                if (ABOUT_CONTENT.contains(status)) {
                    throw new UnansweredException("llm_refused", "the language model's service answers " + status);
                }
                failure = "answers " + status;
                if (status < 500 && !PASSING.contains(status)) {
                    throw unavailable(failure);
                }
                wait = retryAfter(response, next);
            } catch (Bounded.TooLargeException e) {
                throw new UnansweredException("llm_unusable", "the answer is " + e.getMessage());
            } catch (TimeoutException e) {
                failure = "does not answer within %d s"
                        .formatted(settings.timeout().toSeconds());
            } catch (IOException e) {
                failure = "cannot be reached (%s)".formatted(e.getClass().getSimpleName());
            }
            if (left == 0 || wait.compareTo(LONGEST_PAUSE) > 0) {
                throw unavailable(failure);
            }
            pause.of(wait);
            next = next.multipliedBy(2);
        }
    }

    private UnavailableException unavailable(String failure) {
        return new UnavailableException("the language model %s %s".formatted(settings, failure));
    }

    /** The client's own timeout ends where the body begins; this one covers all of it. */
    private HttpResponse<byte[]> send(byte[] body) throws IOException, TimeoutException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.endpoint())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.build(), head -> new Bounded(MOST_BYTES));
        try {
            return response.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException("the request failed", e);
        } finally {
            response.cancel(true);
        }
    }

    /** In seconds; a date would have to be compared with a clock. */
    private static Duration retryAfter(HttpResponse<?> response, Duration otherwise) {
        String after = response.headers().firstValue("Retry-After").orElse("");
        return after.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(after)) : otherwise;
    }
}
