"""ClassIn's API over HTTP: finds the school and operation of a request, answers it, and logs it."""
