package org.journeymodel.json;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and write the file that is replaced, and then its replacement.
 *
 * @param kept null if there is no file yet, or its file system has no such permissions
 */
record FilePermissions(@Nullable Set<PosixFilePermission> kept) {

    /** {@return the permissions of a file, which need not be there} */
    static FilePermissions of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file)
                ? new FilePermissions(null)
                : new FilePermissions(view.readAttributes().permissions());
    }

    /**
     * Refuses to replace a file that may not be written to, which moving another one to its place would
     * do all the same. A superuser may write everything, but a file that nobody may write is meant so.
     *
     * @param name what the caller calls it
     */
    void requireWritable(Path file, Path name) throws AccessDeniedException {
        boolean protects = kept != null && kept.stream().noneMatch(FilePermissions::isToWrite);
        if (protects || (Files.exists(file) && !Files.isWritable(file))) {
            throw new AccessDeniedException(
                    name.toString(), null, "is write-protected; make it writable, or write to another file");
        }
    }

    private static boolean isToWrite(PosixFilePermission permission) {
        return switch (permission) {
            case OWNER_WRITE, GROUP_WRITE, OTHERS_WRITE -> true;
            default -> false;
        };
    }

    /** {@return what a new file is created with, so that it is at no time open to more} */
    FileAttribute<?>[] asAttributes() {
        return kept == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(kept)};
    }

    /** Gives a file the permissions, also those that new files are denied by default. */
    void giveTo(Path file) throws IOException {
        if (kept != null && !Files.getPosixFilePermissions(file).equals(kept)) {
            Files.setPosixFilePermissions(file, kept);
        }
    }
}
