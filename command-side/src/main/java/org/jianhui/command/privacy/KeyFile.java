package org.jianhui.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** A 256-bit key in a file that only its owner may read, one line of base64. */
record KeyFile(Path path) {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws KeysRefused if the file is readable by others or holds no key */
    byte[] read() {
        try {
            requireOwnerOnly();
            byte[] key = Base64.getDecoder().decode(Files.readString(path).strip());
            if (key.length != BYTES) {
                throw new KeysRefused(path + " holds no 256-bit key");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new KeysRefused(path + " holds no 256-bit key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a random key, on disk before this returns. A file that has appeared meanwhile is left as it is. */
    void create() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel file = FileChannel.open(
                    path, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes())) {
                file.write(ByteBuffer.wrap((Base64.getEncoder().encodeToString(key) + "\n").getBytes("US-ASCII")));
                file.force(true);
            }
        } catch (FileAlreadyExistsException e) {
            // Another node was first; its key counts.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileAttribute<?>[] attributes() throws IOException {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private void requireOwnerOnly() throws IOException {
        if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new KeysRefused(path + " may be read by others than its owner (expected mode 0600)");
        }
    }

    private boolean posix() throws IOException {
        FileStore store = Files.getFileStore(path.toAbsolutePath().getParent());
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
