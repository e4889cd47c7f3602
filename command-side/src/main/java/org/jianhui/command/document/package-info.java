/** Papers and attachments: what may be stored, and the encrypted files themselves. */
@NullMarked
package org.jianhui.command.document;

import org.jspecify.annotations.NullMarked;
