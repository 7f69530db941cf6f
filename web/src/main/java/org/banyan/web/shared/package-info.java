/**
 * What every screen uses and no feature owns: kept choices, moments, problems of a form, answers.
 */
package org.banyan.web.shared;
