package org.jianhui.kernel.membership;

/** One consent per purpose (I-36); joining the mutual-aid society is never among them (M-17). */
public enum ConsentPurpose {
    /** To join the union of one's own will (G-05). */
    JOIN_UNION,
    /** That the data of the application, the ID number among them, are processed for the membership. */
    PROCESS_PERSONAL_DATA,
    /** That name, ID number and phone number are entered in the real-name system (M-10). */
    REAL_NAME_SYSTEM
}
