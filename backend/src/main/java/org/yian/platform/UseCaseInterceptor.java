package org.yian.platform;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@InterceptorBean(UseCase.class)
final class UseCaseInterceptor implements MethodInterceptor<Object, Object> {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseInterceptor.class);
    private static final int TRIES = 6;
    private static final long PAUSE_MILLISECONDS = 5;
    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;
    /** MariaDB: the row changed since the snapshot of this transaction was taken. */
    private static final int SNAPSHOT_CHANGED = 1020;

    private final TransactionOperations<Connection> transactions;

    UseCaseInterceptor(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        if (transactions.findTransactionStatus().isPresent()) {
            return context.proceed();
        }
        boolean readOnly = context.booleanValue(UseCase.class, "readOnly").orElse(false);
        TransactionDefinition definition = readOnly ? TransactionDefinition.READ_ONLY : TransactionDefinition.DEFAULT;
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(definition, status -> context.proceed());
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !lost(failure)) {
                    throw failure;
                }
                LOG.info("{} lost a transaction to another one, attempt {}", context.getMethodName(), attempt);
                stepBack(attempt);
            }
        }
    }

    /** Those who collided must not start again at the same instant: a random pause, longer each time. */
    private static void stepBack(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE_MILLISECONDS << attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean lost(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                int code = sql.getErrorCode();
                return code == DEADLOCK || code == LOCK_WAIT || code == SNAPSHOT_CHANGED;
            }
        }
        return false;
    }
}
