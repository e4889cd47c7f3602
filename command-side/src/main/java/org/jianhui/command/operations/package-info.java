/** Remembers what operators order. */
@NullMarked
package org.jianhui.command.operations;

import org.jspecify.annotations.NullMarked;
