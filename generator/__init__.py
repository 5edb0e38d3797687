"""Build time only: reads `openapi.yaml`, judges it, and writes `generated_client/` from it."""
