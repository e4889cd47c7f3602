/** Tests of the organisation and of the authority, with a small case of their own to have rights over. */
@NullMarked
package org.jianhui.command.organisation;

import org.jspecify.annotations.NullMarked;
