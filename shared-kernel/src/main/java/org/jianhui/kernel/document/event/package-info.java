/** What can have happened to papers and attachments. */
@NullMarked
package org.jianhui.kernel.document.event;

import org.jspecify.annotations.NullMarked;
