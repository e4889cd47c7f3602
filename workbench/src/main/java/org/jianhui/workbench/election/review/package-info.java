/** What the superior has before it when it reviews candidates: each as submitted, as on the roll, and by rule. */
@NullMarked
package org.jianhui.workbench.election.review;

import org.jspecify.annotations.NullMarked;
