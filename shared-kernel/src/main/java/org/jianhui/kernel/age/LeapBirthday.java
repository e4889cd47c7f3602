package org.jianhui.kernel.age;

/** When someone born on 29 February has a birthday in a common year (I-02). */
public enum LeapBirthday {
    /** On 1 March. */
    MAR1,
    /** On 28 February. */
    FEB28
}
