package org.yian.policies;

import io.micronaut.cache.annotation.Cacheable;
import jakarta.inject.Singleton;
import java.util.List;
import org.yian.platform.Database;

@Singleton
class PolicyParameterRows {

    private final Database database;

    PolicyParameterRows(Database database) {
        this.database = database;
    }

    @Cacheable("policy-parameters")
    List<PolicyParameter> all() {
        return database.list(
                "SELECT code, effective_from, amount FROM policy_parameter",
                row -> new PolicyParameter(row.text("code"), row.date("effective_from"), row.decimal("amount")));
    }
}
