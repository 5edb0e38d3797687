# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.modify_class_seat_num_request import ModifyClassSeatNumRequest
from ...models.modify_class_seat_num_response import ModifyClassSeatNumResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ModifyClassSeatNumRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=modifyClassSeatNum",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModifyClassSeatNumResponse | None:
    if response.status_code == 200:
        response_200 = ModifyClassSeatNumResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModifyClassSeatNumResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyClassSeatNumRequest,
) -> Response[ModifyClassSeatNumResponse]:
    """Change how many students can be on stage in a lesson, and the definition.

     Send `seatNum`, `isHd` or both. Works until 20 minutes before the start (348). High definition goes
    with 1 or 6 students on stage only
    (368), the second camera with 1 only (808). `isDc` counts as 0 when it is left out, so send 3 again
    to keep a second camera.

    It goes on working, but gets no new features; for a classroom use `lmsActivityUpdateClass`, whose
    `seatNum` counts the teacher too, as
    classrooms may answer 466 here.

    Args:
        body (ModifyClassSeatNumRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyClassSeatNumResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyClassSeatNumRequest,
) -> ModifyClassSeatNumResponse | None:
    """Change how many students can be on stage in a lesson, and the definition.

     Send `seatNum`, `isHd` or both. Works until 20 minutes before the start (348). High definition goes
    with 1 or 6 students on stage only
    (368), the second camera with 1 only (808). `isDc` counts as 0 when it is left out, so send 3 again
    to keep a second camera.

    It goes on working, but gets no new features; for a classroom use `lmsActivityUpdateClass`, whose
    `seatNum` counts the teacher too, as
    classrooms may answer 466 here.

    Args:
        body (ModifyClassSeatNumRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyClassSeatNumResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyClassSeatNumRequest,
) -> Response[ModifyClassSeatNumResponse]:
    """Change how many students can be on stage in a lesson, and the definition.

     Send `seatNum`, `isHd` or both. Works until 20 minutes before the start (348). High definition goes
    with 1 or 6 students on stage only
    (368), the second camera with 1 only (808). `isDc` counts as 0 when it is left out, so send 3 again
    to keep a second camera.

    It goes on working, but gets no new features; for a classroom use `lmsActivityUpdateClass`, whose
    `seatNum` counts the teacher too, as
    classrooms may answer 466 here.

    Args:
        body (ModifyClassSeatNumRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyClassSeatNumResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyClassSeatNumRequest,
) -> ModifyClassSeatNumResponse | None:
    """Change how many students can be on stage in a lesson, and the definition.

     Send `seatNum`, `isHd` or both. Works until 20 minutes before the start (348). High definition goes
    with 1 or 6 students on stage only
    (368), the second camera with 1 only (808). `isDc` counts as 0 when it is left out, so send 3 again
    to keep a second camera.

    It goes on working, but gets no new features; for a classroom use `lmsActivityUpdateClass`, whose
    `seatNum` counts the teacher too, as
    classrooms may answer 466 here.

    Args:
        body (ModifyClassSeatNumRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyClassSeatNumResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
