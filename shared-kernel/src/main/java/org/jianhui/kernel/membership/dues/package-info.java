/** 工会会费: what members owe the union each year, and the receipts for it; another money than mutual-aid fees (I-10). */
@NullMarked
package org.jianhui.kernel.membership.dues;

import org.jspecify.annotations.NullMarked;
