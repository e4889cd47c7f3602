/** Records what is seen of persons, each answer in a stream of its own. */
@NullMarked
package org.jianhui.command.reading;

import org.jspecify.annotations.NullMarked;
