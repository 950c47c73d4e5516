package parley.reading.events;

/** What a verb makes of the act named in its object or its complement clause. */
enum ActClass {
  /** Does it: <em>held</em> talks. */
  LIGHT,
  /** Hands it over: <em>gave</em> support, <em>sent</em> food. */
  GIVE,
  /** Has it done to oneself: <em>received</em> aid. */
  RECEIVE,
  /** Ends it: <em>suspended</em> aid, <em>lifted</em> a siege. */
  STOP,
  /** Will do it: <em>promised</em> to help. */
  PROMISE,
  /** Says it as a threat. */
  THREATEN,
  /** Will not do it. */
  REFUSE,
  /** Wants it of somebody else. */
  DEMAND,
  /** Wants to do it. */
  WANT,
  /** Sets about it: the act itself counts. */
  TRY,
  /** Lets it happen. */
  ALLOW,
  /** Tells of it. */
  REPORT,
  /** Says it is not so. */
  DENY
}
