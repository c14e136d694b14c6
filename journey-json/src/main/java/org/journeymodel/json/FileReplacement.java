package org.journeymodel.json;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files whole: until all bytes are written, whatever was under the name stays there. */
final class FileReplacement {

    private static final int ATTEMPTS = 1_000;

    private FileReplacement() {}

    static void write(byte[] bytes, Path file) throws IOException {
        requireNoFolder(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes); // a pipe or a device, which must not be replaced
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file; // a link stays a link
        Path temporary = createFor(file, target);
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Refuses a folder by name: reading one would fail with a message that does not tell which. */
    static void requireNoFolder(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
    }

    /** Creates the temporary file, and speaks of the caller's file where that fails. */
    private static Path createFor(Path file, Path target) throws IOException {
        try {
            return createBeside(target);
        } catch (NoSuchFileException e) {
            throw naming(new NoSuchFileException(file.toString(), null, "its folder does not exist"), e);
        } catch (AccessDeniedException e) {
            throw naming(new AccessDeniedException(file.toString(), null, "its folder cannot be written to"), e);
        } catch (FileSystemException e) {
            throw naming(new FileSystemException(file.toString(), null, e.getReason()), e);
        }
    }

    private static FileSystemException naming(FileSystemException fault, FileSystemException cause) {
        fault.initCause(cause);
        return fault;
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
