/** The bank of questions over HTTP. */
@NullMarked
package fadu.questionbank.web;

import org.jspecify.annotations.NullMarked;
