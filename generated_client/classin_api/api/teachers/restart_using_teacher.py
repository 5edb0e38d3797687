# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.restart_using_teacher_request import RestartUsingTeacherRequest
from ...models.restart_using_teacher_response import RestartUsingTeacherResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RestartUsingTeacherRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=restartUsingTeacher",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RestartUsingTeacherResponse | None:
    if response.status_code == 200:
        response_200 = RestartUsingTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RestartUsingTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RestartUsingTeacherRequest,
) -> Response[RestartUsingTeacherResponse]:
    """Enable a disabled teacher again.

     Undoes `stopUsingTeacher`. While that is still being carried out, for 1 to 5 minutes, the answer is
    800: try again after some minutes,
    which is longer than clients usually keep on repeating. What the answer is for a teacher who is not
    disabled is not documented.

    Args:
        body (RestartUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RestartUsingTeacherResponse]
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
    body: RestartUsingTeacherRequest,
) -> RestartUsingTeacherResponse | None:
    """Enable a disabled teacher again.

     Undoes `stopUsingTeacher`. While that is still being carried out, for 1 to 5 minutes, the answer is
    800: try again after some minutes,
    which is longer than clients usually keep on repeating. What the answer is for a teacher who is not
    disabled is not documented.

    Args:
        body (RestartUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RestartUsingTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RestartUsingTeacherRequest,
) -> Response[RestartUsingTeacherResponse]:
    """Enable a disabled teacher again.

     Undoes `stopUsingTeacher`. While that is still being carried out, for 1 to 5 minutes, the answer is
    800: try again after some minutes,
    which is longer than clients usually keep on repeating. What the answer is for a teacher who is not
    disabled is not documented.

    Args:
        body (RestartUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RestartUsingTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RestartUsingTeacherRequest,
) -> RestartUsingTeacherResponse | None:
    """Enable a disabled teacher again.

     Undoes `stopUsingTeacher`. While that is still being carried out, for 1 to 5 minutes, the answer is
    800: try again after some minutes,
    which is longer than clients usually keep on repeating. What the answer is for a teacher who is not
    disabled is not documented.

    Args:
        body (RestartUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RestartUsingTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
