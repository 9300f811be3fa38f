package io.claimstream.events.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What the Javadoc of sources says, in plain words. */
final class Javadoc {
    /** By {@code Claim.Score} for a type, {@code Claim.Score.value} for a field or component. */
    private final Map<String, String> texts = new HashMap<>();

    private Javadoc() {}

    /** Reads the sources in one folder. */
    static Javadoc of(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var javadoc = new Javadoc();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var paths = Files.list(folder)) {
            List<Path> sources =
                    paths.filter(each -> each.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                javadoc.new Reader(trees).scan(unit, "");
            }
        }
        return javadoc;
    }

    /** What a type is. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(name(type)));
    }

    /** What a field or a record's component is. */
    Optional<String> of(Class<?> type, String field) {
        return Optional.ofNullable(texts.get(name(type) + "." + field));
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    /** Goes through a source with the name of the type that it is in. */
    private final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                texts.put(name, text(doc.getFullBody()));
                for (DocTree tag : doc.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        texts.put(name + "." + param.getName(), text(param.getDescription()));
                    }
                }
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitVariable(VariableTree field, String type) {
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                texts.put(type + "." + field.getName(), text(doc.getFullBody()));
            }
            return null;
        }
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadoc::text)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String text(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        } else if (part instanceof LiteralTree code) {
            return code.getBody().getBody();
        } else if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? link.getReference().getSignature().replaceFirst("^#", "")
                    : text(link.getLabel());
        } else if (part instanceof EntityTree entity) {
            throw new IllegalArgumentException("write the character instead of " + entity);
        }
        return " ";
    }
}
