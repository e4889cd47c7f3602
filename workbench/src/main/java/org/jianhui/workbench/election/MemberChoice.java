package org.jianhui.workbench.election;

import org.jianhui.kernel.id.PersonId;

/**
 * A member to choose as a candidate.
 *
 * @param label the name; where several bear it, with village, union group, year of birth and a number of the membership
 */
record MemberChoice(PersonId person, String name, String label) {}
