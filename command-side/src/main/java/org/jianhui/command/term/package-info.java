/** The term of an elected committee: decided here, from the approved result on (附1-3(6), 工会法16). */
@NullMarked
package org.jianhui.command.term;

import org.jspecify.annotations.NullMarked;
