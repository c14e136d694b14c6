package org.journeymodel.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.json.output.Blocks;

/** Writes files whole: until all bytes are written, whatever was under the name stays there. */
final class FileReplacement {

    private static final int ATTEMPTS = 1_000;
    private static final int LINKS = 40;

    /**
     * The file that is written first.
     *
     * @param path where it is
     * @param channel open for writing
     */
    private record Temporary(Path path, SeekableByteChannel channel) {}

    private FileReplacement() {}

    static void write(Blocks document, Path file) throws IOException {
        requireNoFolder(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                document.writeTo(out); // a pipe or a device, which must not be replaced
            }
            return;
        }
        Path target = targetOf(file);
        FilePermissions permissions = FilePermissions.of(target);
        permissions.requireWritable(target, file);
        Temporary temporary = createFor(file, target, permissions);
        try {
            fill(temporary, document, permissions);
            Files.move(temporary.path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary.path);
        }
    }

    private static void fill(Temporary temporary, Blocks document, FilePermissions permissions) throws IOException {
        try (OutputStream out = Channels.newOutputStream(temporary.channel)) {
            permissions.giveTo(temporary.path);
            document.writeTo(out);
        }
    }

    /** Refuses a folder by name: reading one would fail with a message that does not tell which. */
    static void requireNoFolder(Path file) throws FileSystemException {
        Objects.requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
    }

    /** {@return where links lead, be there a file or not; so a link stays a link} */
    private static Path targetOf(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Creates the temporary file, and speaks of the caller's file where that fails. */
    private static Temporary createFor(Path file, Path target, FilePermissions permissions) throws IOException {
        try {
            return createBeside(target, permissions);
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

    /** Creates a file of its own with the usual permissions, which temporary files do not have, or narrower ones. */
    private static Temporary createBeside(Path target, FilePermissions permissions) throws IOException {
        String name = "." + target.getFileName() + ".";
        for (int number = 0; ; number++) {
            Path candidate = target.resolveSibling(name + number + ".tmp");
            try {
                return new Temporary(
                        candidate,
                        Files.newByteChannel(
                                candidate,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                permissions.asAttributes()));
            } catch (FileAlreadyExistsException e) {
                if (number == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
