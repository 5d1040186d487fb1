package org.yian.attachments;

import org.jspecify.annotations.Nullable;

/**
 * Whose papers a file belongs to, which decides who may see it.
 *
 * @param homeId the home, for all that concerns it or who lives there
 * @param townshipCode the township, for what concerns a dispersed person
 */
public record FileOwner(@Nullable Long homeId, @Nullable String townshipCode) {

    public FileOwner {
        if ((homeId == null) == (townshipCode == null)) {
            throw new IllegalArgumentException("a file belongs to a home or to a township");
        }
    }

    public static FileOwner home(long homeId) {
        return new FileOwner(homeId, null);
    }

    /**
     * The owner of a person's files.
     *
     * @param homeId where the person lives; null for a dispersed person
     * @param townshipCode the township of the person, which homes have too
     */
    public static FileOwner ofPerson(@Nullable Long homeId, @Nullable String townshipCode) {
        return homeId == null ? new FileOwner(null, townshipCode) : home(homeId);
    }
}
