package org.journeymodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the name of a file as a URI reference (RFC 3986): relative files stay relative. */
final class FileUri {

    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    static String of(Path file) {
        // A path of the platform may have other separators, and begin with a drive.
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        String root = file.isAbsolute() ? (name.startsWith("/") ? "file://" : "file:///") : "";
        StringBuilder uri = new StringBuilder(root);
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean isDrive = character == ':' && file.isAbsolute();
            if (isDrive || isPlain(character)) {
                uri.append(character);
            } else {
                uri.append(String.format("%%%02X", (int) character));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        boolean isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return isLetter || (character >= '0' && character <= '9') || UNRESERVED.indexOf(character) >= 0;
    }
}
