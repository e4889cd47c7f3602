/** The yearly plan and its three stages. */
@NullMarked
package org.jianhui.kernel.campaign;

import org.jspecify.annotations.NullMarked;
