/** Performing acts: one transaction, repeated on conflict, remembered by its key, and Axon's wiring for it. */
@NullMarked
package org.jianhui.command.act;

import org.jspecify.annotations.NullMarked;
