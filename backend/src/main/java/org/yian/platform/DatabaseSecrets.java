package org.yian.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The passwords of the embedded database, made at its first start and kept in files that only their owner may read.
 *
 * @param initialStatements the file of statements that the server runs before it accepts the first connection
 */
record DatabaseSecrets(String applicationPassword, Path initialStatements) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static DatabaseSecrets in(Path home) throws IOException {
        Path file = home.resolve("database-passwords");
        if (!Files.exists(file)) {
            write(file, password() + "\n" + password() + "\n");
        }
        List<String> passwords = Files.readAllLines(file);
        Path statements = home.resolve("database-init.sql");
        write(statements, statements(passwords.get(0), passwords.get(1)));
        return new DatabaseSecrets(passwords.get(1), statements);
    }

    private static String statements(String rootPassword, String applicationPassword) {
        return String.join(
                "\n",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + rootPassword + "';",
                "DROP USER IF EXISTS ''@'localhost';",
                "CREATE USER IF NOT EXISTS 'yian'@'127.0.0.1' IDENTIFIED BY '" + applicationPassword + "';",
                "ALTER USER 'yian'@'127.0.0.1' IDENTIFIED BY '" + applicationPassword + "';",
                "GRANT ALL ON `yian%`.* TO 'yian'@'127.0.0.1';",
                "");
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
