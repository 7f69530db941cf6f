package org.banyan.ejb.shared;

/** What this site goes by; said on screen by administrators, else by the environment. */
public interface SiteName {

  String text();
}
