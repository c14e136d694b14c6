package org.journeymodel.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Breaks sound bytes: in up to three places, in ways that people and programs break files. */
final class Breakage {

    private static final int LONGEST = 32;

    private final Choices choices;
    private final List<String> snippets;

    private Breakage(Choices choices, List<String> snippets) {
        this.choices = choices;
        this.snippets = snippets;
    }

    /**
     * {@return the bytes with faults, or as they are}
     *
     * @param snippets what is hard to read in this format
     */
    static byte[] of(byte[] sound, Choices choices, List<String> snippets) {
        Breakage breakage = new Breakage(choices, snippets);
        byte[] broken = sound;
        for (int faults = choices.below(4); faults > 0; faults--) {
            broken = breakage.brokenOnce(broken);
        }
        return broken;
    }

    private byte[] brokenOnce(byte[] bytes) {
        int from = choices.below(bytes.length + 1);
        int to = Math.min(bytes.length, from + choices.below(LONGEST));
        return switch (choices.below(7)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) choices.unsigned()});
            case 3 -> replaced(bytes, from, from, snippet());
            case 4 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 5 -> replaced(bytes, from, from, choices.bytes(LONGEST));
            default -> replaced(bytes, from, to, snippet());
        };
    }

    private byte[] snippet() {
        return choices.of(snippets).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(replacement);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
