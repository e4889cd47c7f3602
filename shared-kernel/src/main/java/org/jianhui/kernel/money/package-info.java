/** Amounts of money: whole fen, never a floating-point number ($-09). */
@NullMarked
package org.jianhui.kernel.money;

import org.jspecify.annotations.NullMarked;
