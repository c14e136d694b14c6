package org.journeymodel.core.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the comments of rules say, read from their sources. */
final class RuleComments {

    /** The groups, in the order in which a page tells them. */
    static final List<String> GROUPS = List.of(
            "references",
            "structure",
            "numbers",
            "experience",
            "evidence",
            "organisation",
            "actions",
            "review",
            "privacy",
            "suppression");

    private static final Pattern RULE_ID = Pattern.compile("\"(journey(?:\\.[a-z-]+)+)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final Path folder;

    /** The comments below the folder of the package of validation. */
    RuleComments(Path folder) {
        this.folder = folder;
    }

    /** What a group is about. */
    String ofGroup(String group) {
        return comment(text(folder.resolve(group).resolve("package-info.java"))).replace(" Not exported.", "");
    }

    /** The lines of a list: the ids that a class reports, and what its comment says. */
    List<String> rulesOf(String group) {
        TreeMap<String, String> lines = new TreeMap<>();
        for (Path file : sources(group)) {
            String source = text(file);
            String ids = RULE_ID.matcher(source)
                    .results()
                    .map(each -> "`" + each.group(1) + "`")
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!ids.isEmpty()) {
                lines.put(ids, "- " + ids + ": " + comment(source));
            }
        }
        return List.copyOf(lines.values());
    }

    /** The first comment of a source, which is that of its class or package, as Markdown on one line. */
    private static String comment(String source) {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) {
            throw new IllegalArgumentException("No comment in " + source);
        }
        return comment.group(1)
                .replaceAll("(?m)^ +\\* ?", "")
                .replace("<p>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }

    private List<Path> sources(String group) {
        try (Stream<Path> files = Files.list(folder.resolve(group))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
