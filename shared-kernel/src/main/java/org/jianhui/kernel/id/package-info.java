/** Typed identifiers: a type prefix and a random part, one string on the wire and in the store. */
@NullMarked
package org.jianhui.kernel.id;

import org.jspecify.annotations.NullMarked;
