# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_course_request import DelCourseRequest
from ...models.del_course_response import DelCourseResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelCourseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delCourse",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DelCourseResponse | None:
    if response.status_code == 200:
        response_200 = DelCourseResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DelCourseResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseRequest,
) -> Response[DelCourseResponse]:
    """Delete a course (switched off since June 2020).

     ClassIn switched this off on 1 June 2020 and answers 102 to it; use `endCourse`. It deleted a course
    that held no lesson in progress or
    ended (393), freed its `courseUniqueIdentity` (except with 822) and left its recordings.

    Args:
        body (DelCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseResponse]
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
    body: DelCourseRequest,
) -> DelCourseResponse | None:
    """Delete a course (switched off since June 2020).

     ClassIn switched this off on 1 June 2020 and answers 102 to it; use `endCourse`. It deleted a course
    that held no lesson in progress or
    ended (393), freed its `courseUniqueIdentity` (except with 822) and left its recordings.

    Args:
        body (DelCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseRequest,
) -> Response[DelCourseResponse]:
    """Delete a course (switched off since June 2020).

     ClassIn switched this off on 1 June 2020 and answers 102 to it; use `endCourse`. It deleted a course
    that held no lesson in progress or
    ended (393), freed its `courseUniqueIdentity` (except with 822) and left its recordings.

    Args:
        body (DelCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseRequest,
) -> DelCourseResponse | None:
    """Delete a course (switched off since June 2020).

     ClassIn switched this off on 1 June 2020 and answers 102 to it; use `endCourse`. It deleted a course
    that held no lesson in progress or
    ended (393), freed its `courseUniqueIdentity` (except with 822) and left its recordings.

    Args:
        body (DelCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
