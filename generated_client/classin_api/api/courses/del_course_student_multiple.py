# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_course_student_multiple_request import (
    DelCourseStudentMultipleRequest,
)
from ...models.del_course_student_multiple_response import (
    DelCourseStudentMultipleResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: DelCourseStudentMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delCourseStudentMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DelCourseStudentMultipleResponse | None:
    if response.status_code == 200:
        response_200 = DelCourseStudentMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelCourseStudentMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentMultipleRequest,
) -> Response[DelCourseStudentMultipleResponse]:
    """Remove several students or auditors from a course.

     Does for each UID of `studentUidJson` what `delCourseStudent` does, all in one role. The answer has
    an entry for each in the order sent,
    which holds nothing but its code, so the place is all that tells them apart. The call as a whole can
    say 1 while entries fail. An entry
    with 162 is no failure: the course does not have this person in this role. Sent again, the call ends
    in the same state.

    Args:
        body (DelCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseStudentMultipleResponse]
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
    body: DelCourseStudentMultipleRequest,
) -> DelCourseStudentMultipleResponse | None:
    """Remove several students or auditors from a course.

     Does for each UID of `studentUidJson` what `delCourseStudent` does, all in one role. The answer has
    an entry for each in the order sent,
    which holds nothing but its code, so the place is all that tells them apart. The call as a whole can
    say 1 while entries fail. An entry
    with 162 is no failure: the course does not have this person in this role. Sent again, the call ends
    in the same state.

    Args:
        body (DelCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseStudentMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentMultipleRequest,
) -> Response[DelCourseStudentMultipleResponse]:
    """Remove several students or auditors from a course.

     Does for each UID of `studentUidJson` what `delCourseStudent` does, all in one role. The answer has
    an entry for each in the order sent,
    which holds nothing but its code, so the place is all that tells them apart. The call as a whole can
    say 1 while entries fail. An entry
    with 162 is no failure: the course does not have this person in this role. Sent again, the call ends
    in the same state.

    Args:
        body (DelCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseStudentMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentMultipleRequest,
) -> DelCourseStudentMultipleResponse | None:
    """Remove several students or auditors from a course.

     Does for each UID of `studentUidJson` what `delCourseStudent` does, all in one role. The answer has
    an entry for each in the order sent,
    which holds nothing but its code, so the place is all that tells them apart. The call as a whole can
    say 1 while entries fail. An entry
    with 162 is no failure: the course does not have this person in this role. Sent again, the call ends
    in the same state.

    Args:
        body (DelCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseStudentMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
