package org.yian.notifications;

/**
 * A way to tell people outside of the system: e-mail today, a gateway for short messages when the province has one. A channel
 * is a bean of this type; those that are not configured are no beans.
 */
interface DeliveryChannel {

    /** The name that the database keeps, at most 20 characters. */
    String name();

    /**
     * Hands a message over.
     *
     * @throws DeliveryException it could not be handed over; it is tried again later
     */
    void deliver(Message message);

    /**
     * @param text that there is something to read, and the address of the page; nothing that people have written
     */
    record Message(String address, String title, String text) {}
}
