package org.yian.residents;

/** How a person is supported (domain.md section 1). */
public enum SupportMode {
    CENTRALISED,
    DISPERSED,
    BOARDER
}
