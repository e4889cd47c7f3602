/** Completed years of life, as the plan's age limits count them (I-02). */
@NullMarked
package org.jianhui.kernel.age;

import org.jspecify.annotations.NullMarked;
