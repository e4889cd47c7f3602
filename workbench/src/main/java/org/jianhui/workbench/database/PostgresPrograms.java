package org.jianhui.workbench.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jianhui.kernel.digest.Sha256;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per version from the archive on the class path. */
record PostgresPrograms(Path home) {

    private static final boolean WINDOWS = system().equals("Windows");

    static PostgresPrograms unpackInto(Path directory) {
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"))) {
            byte[] packed = archive.readAllBytes();
            Path home = directory.resolve(fingerprint(packed));
            if (!Files.isDirectory(home)) {
                Files.createDirectories(directory);
                Path fresh = Files.createTempDirectory(directory, "unpacking-");
                unpack(packed, fresh);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresPrograms(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + directory, e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    private static void unpack(byte[] packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(into.resolve(entry.getName()).getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
                        throw new IOException("cannot make executable: " + target);
                    }
                }
            }
        }
    }

    private static String fingerprint(byte[] packed) {
        return Sha256.hex(packed).substring(0, 16);
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? "Windows" : name.contains("mac") ? "Darwin" : "Linux";
    }
}
