/** What superior unions registered and countersigned. */
@NullMarked
package org.jianhui.kernel.proof.cosigner.event;

import org.jspecify.annotations.NullMarked;
