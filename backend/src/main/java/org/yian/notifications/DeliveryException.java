package org.yian.notifications;

/** A message could not be handed over. */
class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeliveryException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
