package org.yian.notifications;

import java.util.Collection;
import java.util.List;

/**
 * Something to be told.
 *
 * @param subjectKey what it is about and which time, at most 120 characters: the same is told to an account once
 * @param arguments of the text, in the order that the kind names
 * @param path the page that it leads to
 * @param accountIds who is told
 */
public record Notice(
        NotificationKind kind, String subjectKey, List<String> arguments, String path, Collection<Long> accountIds) {

    public Notice {
        arguments = List.copyOf(arguments);
        accountIds = List.copyOf(accountIds);
    }
}
