/** Papers and attachments: what is stored of them, and the port to the encrypted files. */
@NullMarked
package org.jianhui.kernel.document;

import org.jspecify.annotations.NullMarked;
