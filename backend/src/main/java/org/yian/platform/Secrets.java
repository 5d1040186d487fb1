package org.yian.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Random keys by name. A key is the hexadecimal setting {@code yian.secrets.<name>} or, without it, the content of a file
 * that is made at first use in {@code var/keys}, or in the folder of {@code YIAN_KEYS_DIR}, readable for its owner only.
 * Servers that share a database must share the keys.
 */
@Singleton
public class Secrets {

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final Environment settings;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(@Value("${yian.home:.}") String home, @Value("${yian.keys-dir:}") String keys, Environment settings) {
        this.folder =
                keys.isBlank() ? Path.of(home).toAbsolutePath().resolve("var").resolve("keys") : Path.of(keys);
        this.settings = settings;
    }

    /**
     * The key of a name, always the same.
     *
     * @param name lower case with hyphens, e.g. {@code identity-hash}
     * @param bytes its length
     * @throws IllegalStateException when the key that is set or kept has another length
     */
    public byte[] key(String name, int bytes) {
        byte[] key = known.computeIfAbsent(name, wanted -> settings.getProperty("yian.secrets." + wanted, String.class)
                .map(HexFormat.of()::parseHex)
                .orElseGet(() -> kept(wanted, bytes)));
        if (key.length != bytes) {
            throw new IllegalStateException("the key " + name + " must have " + bytes + " bytes, not " + key.length);
        }
        return key.clone();
    }

    private byte[] kept(String name, int bytes) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file, bytes);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The complete file appears in one step, so that two servers that start together end up with one key. */
    private void make(Path file, int bytes) throws IOException {
        Files.createDirectories(folder, only(OWNER_FOLDER));
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        Files.createFile(draft, only(OWNER_FILE));
        Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return; // another server was first: its key counts
        } finally {
            Files.delete(draft);
        }
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
