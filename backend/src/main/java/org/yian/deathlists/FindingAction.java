package org.yian.deathlists;

/** What follows from a confirmed finding. */
public enum FindingAction {
    /** The county ends the support of a dispersed person with the day of the list. */
    END_SUPPORT,
    /** The home has been told to file the death. */
    ORDER_FILING,
    CORRECT_RECORD,
    /** What was paid wrongly is claimed back. */
    RECOVER,
    /** Handed on to discipline inspection or the police. */
    REFER
}
