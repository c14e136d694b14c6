package org.journeymodel.json;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files whole: until all bytes are written, whatever was under the name stays there. */
final class FileReplacement {

    private static final int ATTEMPTS = 1_000;

    private FileReplacement() {}

    static void write(byte[] bytes, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes); // a pipe or a device, which must not be replaced
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file; // a link stays a link
        Path temporary = createBeside(target);
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Creates a file of its own with the usual permissions, which temporary files do not have. */
    private static Path createBeside(Path target) throws IOException {
        String name = "." + target.getFileName() + ".";
        for (int number = 0; ; number++) {
            Path candidate = target.resolveSibling(name + number + ".tmp");
            try {
                Files.newByteChannel(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return candidate;
            } catch (FileAlreadyExistsException e) {
                if (number == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
