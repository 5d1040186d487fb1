package org.yian.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTest {

    /** The frontend's types are made from the committed contract: it must be what the controllers say. */
    @Test
    void theCommittedContractIsTheOneOfTheControllers() throws IOException {
        String generated = Files.readString(Path.of("target/classes/META-INF/swagger/openapi.yml"));
        String committed = Files.readString(Path.of("openapi/openapi.yml"));

        assertThat(committed)
                .as("cp backend/target/classes/META-INF/swagger/openapi.yml backend/openapi/openapi.yml, and commit it")
                .isEqualTo(generated);
    }
}
