package org.yian.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived the process that started it (after kill -9) and still holds the data folder. */
record LeftOverServer(Path pidFile, Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final int PATIENCE_SECONDS = 30;

    void end() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = pid().flatMap(ProcessHandle::of).filter(this::isOurs);
        if (process.isPresent()) {
            LOG.warn(
                    "ending the database server {} that an earlier process left behind",
                    process.get().pid());
            process.get().destroy();
            if (!ended(process.get())) {
                process.get().destroyForcibly();
                ended(process.get());
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<Long> pid() throws IOException {
        String text = Files.readString(pidFile).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** The number may belong to another program by now: only a MariaDB server on our data folder is ended. */
    private boolean isOurs(ProcessHandle process) {
        String commandLine = process.info()
                .commandLine()
                .orElseGet(() -> process.info().command().orElse(""));
        return commandLine.contains("mariadbd") && commandLine.contains(data.toString());
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException slow) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
